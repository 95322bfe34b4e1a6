/** The one polite region of a page: short words, never a whole card. */
export function announce(words) {
  document.getElementById('status').textContent = words;
}
