/** A claim's page: keys that press what stands there; all of it works by hand, too. */
import { announce } from './announce.js';
import { on } from './keys.js';
import { judge } from './marks.js';

const find = (selector) => document.querySelector(selector);

/** Presses it; where it is not, the key is left to the browser. */
const press = (selector) => () => {
  const found = find(selector);
  found?.click();
  return found !== null;
};

const card = () => document.activeElement?.closest('.source-card') ?? null;

/** Opens the article of a card, at the sentence. */
function open(article) {
  const link = article?.querySelector('a.original');
  if (link) {
    window.open(link.href, '_blank', 'noopener');
  }
  return Boolean(link);
}

async function copy() {
  await navigator.clipboard.writeText(find('#citation').textContent.trim());
  announce('Copied');
}

on('handled', press('.marks [data-focus=handled]'));
on('pin', press('.marks [data-focus=pinned]'));
on('mute', press('.marks [data-focus=muted]'));
on('wrong', () => judge(card() ?? document));
on('original', () => open(card() ?? find('.source-card')));
on('opposite', () => open(find(card()?.matches('.against') ? '.source-card.for' : '.source-card.against')));
on('copy', () => { copy(); });
on('earlier', press('#earlier'));
on('later', press('#later'));
on('now', press('#now'));

document.addEventListener('click', (event) => {
  if (event.target.closest('#copy') !== null) {
    copy();
  }
});

// On paper nothing can be unfolded.
let opened = [];
addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll('#claim-page details:not([open], .judge)')];
  opened.forEach((one) => { one.open = true; });
});
addEventListener('afterprint', () => {
  opened.forEach((one) => { one.open = false; });
});
