/** The only way from text to markup: fragments that this service has rendered and escaped. */
const policy = globalThis.trustedTypes?.createPolicy('desk', { createHTML: (html) => html })
  ?? { createHTML: (html) => html };

/** The elements of a fragment that came from this origin. */
export function fragment(html) {
  const template = document.createElement('template');
  template.innerHTML = policy.createHTML(html);
  return template.content;
}
