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

async function send(form, submitter) {
  const found = await answerTo(form, submitter);
  const now = found.getElementById(form.dataset.into);
  if (now !== null) {
    replace(document.getElementById(form.dataset.into), now);
  }
}

/**
 * Sends a form as if its button had been pressed, says how it went, and gives what was answered.
 *
 * @param to where its answer is to lead, if not to what the form says
 */
export async function answerTo(form, submitter, to) {
  const fields = new URLSearchParams(new FormData(form, submitter));
  if (to !== undefined) {
    fields.set('to', to);
  }
  const answer = await fetch(form.action, { method: 'POST', body: fields });
  if (answer.status === 401) {
    location.reload();
    return fragment('');
  }
  const found = fragment(await answer.text());
  const done = submitter?.dataset.done ?? form.dataset.done ?? 'Done';
  announce(answer.ok ? done : (found.querySelector('main')?.innerText.trim() ?? 'That did not work'));
  return found;
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
