/** Marks on cards: whoever of the newsroom makes them, every card of the claim shows them. */
import { announce } from './announce.js';
import { answerTo, replace } from './forms.js';
import { fragment } from './html.js';
import * as times from './times.js';

const BARS = '/desk/marks/bars';

/** A form of a card that marks its claim. */
export const isMarking = (form) => form.closest('.card') !== null && form.getAttribute('action') === '/desk/marks';

let last = Promise.resolve();

/** Sends such a form, one after the other: each is made of what stands after the one before. */
export function mark(form, submitter, roots) {
  const card = form.closest('.card');
  last = last.then(() => send(card, form, submitter, roots)).catch(() => announce('That did not work'));
}

/** What stands after it is shown, also where others were quicker. */
async function send(card, form, submitter, roots) {
  const claim = form.elements.claim.value;
  if (form.elements.version) {
    form.elements.version.value = card.querySelector('[data-marks]').dataset.version;
  }
  const found = await answerTo(form, submitter, `${BARS}?claim=${encodeURIComponent(claim)}`);
  card.querySelector('details.judge')?.removeAttribute('open');
  if (found.querySelector('[data-marks]') === null) {
    await catchUp(roots());
  } else {
    show(found, roots());
  }
}

/** Opens what says what is wrong, below an element; false where nobody may. */
export function judge(root) {
  const judging = root.querySelector('.judge');
  if (judging !== null) {
    judging.open = true;
    judging.querySelector('select').focus();
  }
  return judging !== null;
}

/** Puts bars in place of those that stand on cards below some roots. */
export function show(bars, roots) {
  for (const bar of bars.querySelectorAll('[data-marks]')) {
    for (const root of roots) {
      for (const before of root.querySelectorAll(`[data-marks="${CSS.escape(bar.dataset.marks)}"]`)) {
        const now = bar.cloneNode(true);
        times.tell(now);
        replace(before, now);
      }
    }
  }
}

/** Asks which marks have changed meanwhile. */
export async function catchUp(roots) {
  const known = new URLSearchParams();
  for (const bar of roots.flatMap((root) => [...root.querySelectorAll('[data-marks]')])) {
    known.append('known', `${bar.dataset.marks}:${bar.dataset.version}`);
  }
  if (known.size > 0) {
    const answer = await fetch(BARS, { method: 'POST', body: known });
    if (answer.ok) {
      show(fragment(await answer.text()), roots);
    }
  }
}
