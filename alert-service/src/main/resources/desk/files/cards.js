/** Cards: which one is meant, and how one changes in place. */

/** The card that keys are about, if there is one. */
export const current = () => document.activeElement?.closest('.card') ?? null;

/** Puts what is known now into a card that is shown: its focus and what is open stay. */
export function change(card, now) {
  const focus = card.contains(document.activeElement) ? document.activeElement.dataset.focus : undefined;
  const open = [...card.querySelectorAll('details')].map((one) => one.open);
  for (const { name, value } of now.attributes) {
    card.setAttribute(name, value);
  }
  card.replaceChildren(...now.childNodes);
  card.querySelectorAll('details').forEach((one, at) => { one.open = open[at] ?? false; });
  if (focus !== undefined) {
    card.querySelector(`[data-focus="${focus}"]`)?.focus({ preventScroll: true });
  }
}

/** The next card of its column, or the one before. */
export function beside(card, step) {
  const all = [...card.closest('.cards').querySelectorAll('.card')];
  return all[all.indexOf(card) + step] ?? card;
}

export function focus(card) {
  card.focus({ preventScroll: true });
  card.scrollIntoView({ block: 'nearest' });
}
