/**
 * Forms work without this. With it, one that says data-into="id" leaves the page where it is: the
 * element of that id is replaced by the one in the answer, and what data-done says is announced.
 */
import { announce } from './announce.js';
import { fragment } from './html.js';

export function takeOverForms() {
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.dataset.into !== undefined && form.method === 'post') {
      event.preventDefault();
      send(form, event.submitter);
    }
  });
}

/** Sends a form as if its button had been pressed. */
export async function send(form, submitter = null) {
  const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form, submitter)) });
  if (answer.status === 401) {
    location.reload();
    return;
  }
  const found = fragment(await answer.text());
  const now = found.getElementById(form.dataset.into);
  if (now !== null) {
    replace(document.getElementById(form.dataset.into), now);
  }
  announce(answer.ok ? (form.dataset.done ?? 'Done') : (found.querySelector('main')?.innerText.trim() ?? 'That did not work'));
}

/** Puts one element in another's place; the focus stays where it was. */
export function replace(before, now) {
  const focused = before.contains(document.activeElement) ? document.activeElement : null;
  const path = focused === null ? null : focused === before ? '' : focused.getAttribute('name') ?? focused.dataset.focus;
  before.replaceWith(now);
  if (path !== null) {
    const inside = path === '' || path === undefined ? null : now.querySelector(`[name="${CSS.escape(path)}"], [data-focus="${CSS.escape(path)}"]`);
    (inside ?? now).focus({ preventScroll: true });
  }
}
