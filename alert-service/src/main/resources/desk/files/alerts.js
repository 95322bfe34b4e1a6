/** The live list: news slides in where nobody reads, and waits where somebody does. */
import { announce } from './announce.js';
import * as cards from './cards.js';
import * as marks from './marks.js';
import { fragment } from './html.js';
import { on } from './keys.js';
import { isAtTop, isFree, isSelecting, keepingPlace, onScreen } from './place.js';
import { follow } from './stream.js';
import * as telling from './telling.js';
import * as times from './times.js';

const MOST = 500;
const BETWEEN = 100;
const HOUR = 3_600_000;

const list = document.querySelector('.columns');
/** Of each column. */
const most = Math.floor(MOST / list.children.length);
const isWall = document.querySelector('.tools.wall') !== null;
const holding = document.getElementById('hold');
const showing = document.getElementById('show-new');
const live = document.getElementById('live');
const words = document.getElementById('live-words');

/** What came and is not shown yet: by column and card. */
const waiting = new Map();

/** What is shown and is to change, once nothing is selected: by column and card. */
const changing = new Map();
let came = [];
let heardAt = Date.now();

const column = (number) => list.querySelector(`.column[data-column="${number}"]`);
const isHeld = () => holding.getAttribute('aria-pressed') === 'true';

function take() {
  const now = came;
  came = [];
  const isNoneWaiting = waiting.size === 0;
  let fresh = 0;
  keepingPlace(list, () => {
    for (const html of now) {
      for (const card of fragment(html).querySelectorAll('.card')) {
        fresh += put(card);
      }
    }
    forget();
    changeShown();
    if (isFree(list) && !isHeld() && (isWall || isNoneWaiting)) {
      reveal();
    }
  });
  told(fresh);
}

/** One card into its columns; returns whether it is news, as a number. */
function put(card) {
  times.tell(card);
  let isNews = false;
  for (const number of card.dataset.columns.split(' ').filter((one) => one !== '')) {
    const copy = card.cloneNode(true);
    const shown = column(number).querySelector(`[data-card="${CSS.escape(card.dataset.card)}"]`);
    const key = `${number} ${card.dataset.card}`;
    if (shown !== null) {
      changing.set(key, { shown, copy });
    } else if (waiting.has(key) || 'fresh' in card.dataset) {
      isNews ||= !waiting.has(key);
      waiting.set(key, { number, copy });
    }
  }
  if (isNews) {
    telling.tellOf(card);
  }
  return isNews ? 1 : 0;
}

/** Of what waits for a column, what is oldest and would not fit into it. */
function forget() {
  const counts = new Map();
  for (const [key, { number }] of [...waiting].reverse()) {
    counts.set(number, (counts.get(number) ?? 0) + 1);
    if (counts.get(number) > most) {
      waiting.delete(key);
    }
  }
}

/** One in two columns is one. */
const howManyWait = () => new Set([...waiting.values()].map(({ copy }) => copy.dataset.card)).size;

/** What has cards: the page, and what waits to be on it. */
const roots = () => [list, ...[...waiting.values(), ...changing.values()].map(({ copy }) => copy)];

/** Nothing moves, nor changes, under a selection. */
function changeShown() {
  if (!isSelecting()) {
    changing.forEach(({ shown, copy }) => cards.change(shown, ready(copy)));
    changing.clear();
  }
}

function reveal() {
  const seen = onScreen(list);
  for (const { number, copy } of waiting.values()) {
    insert(column(number).querySelector('.cards'), copy);
  }
  waiting.clear();
  trim(seen);
}

/** Newest first, by when it was known. */
function insert(into, card) {
  let older = into.firstElementChild;
  while (older !== null && knownAt(older) >= knownAt(card)) {
    older = older.nextElementSibling;
  }
  into.insertBefore(ready(card), older);
}

/** Not compared as text: whole seconds have no fraction. */
const knownAt = (card) => Date.parse(card.dataset.at);

/** Drops what is oldest, and neither looked at nor pinned. */
function trim(seen) {
  for (const some of list.querySelectorAll('.cards')) {
    [...some.children].slice(most)
      .filter((card) => !seen.includes(card) && !isKept(card))
      .forEach((card) => card.remove());
  }
}

const isKept = (card) => card.contains(document.activeElement) || card.querySelector('[data-pinned]') !== null;

function told(fresh) {
  const count = howManyWait();
  showing.textContent = count === 0 ? 'Nothing new' : `${count}${count < most ? '' : '+'} new`;
  showing.toggleAttribute('data-some', count > 0);
  showing.disabled = count === 0;
  telling.count(count, fresh);
  counted();
  if (fresh > 0) {
    announce(fresh === 1 ? 'One new alert' : `${fresh} new alerts`);
  }
}

function counted() {
  const since = Date.now() - HOUR;
  for (const one of list.querySelectorAll('.column')) {
    const number = one.dataset.column;
    const some = [...waiting.values()].filter((each) => each.number === number);
    const shown = [...one.querySelectorAll('.card')];
    one.querySelector('.count').textContent = shown.filter((card) => knownAt(card) > since).length + some.length;
    one.querySelector('.unread').textContent = some.length > 0 ? `${some.length} new` : '';
  }
}

function showNew() {
  const many = howManyWait();
  keepingPlace(list, reveal);
  told(0);
  if (many > 0) {
    announce(isAtTop() ? `${many} shown` : `${many} shown above: press . to go there`);
  }
}

function toNewest() {
  document.activeElement?.closest('.card')?.blur();
  scrollTo({ top: 0, behavior: 'instant' });
  showNew();
}

function hold() {
  const held = !isHeld();
  holding.setAttribute('aria-pressed', held);
  holding.textContent = held ? 'Go on' : 'Hold';
  announce(held ? 'Held: what is new waits' : 'Going on');
  if (!held && isFree(list)) {
    showNew();
  }
}

function state(name, text) {
  const isChanged = live.dataset.state !== name;
  live.dataset.state = name;
  words.textContent = text;
  if (isChanged && name !== 'live') {
    announce(text);
  }
}

const since = () => `what you see was known at ${times.toTheMinute(heardAt)}`;

const heard = {
  sign() {
    heardAt = Date.now();
    state('live', `Live · ${times.toTheSecond(heardAt)}`);
  },
  event(type, html) {
    if (type === 'marks') {
      keepingPlace(list, () => marks.show(fragment(html), roots()));
    } else if (type === 'joined') {
      marks.catchUp(roots());
    } else {
      hear(html);
    }
  },
  silent: () => state('stale', `Nothing heard since ${times.toTheSecond(heardAt)}: ${since()}`),
  lost: () => state('stale', `Connection lost: ${since()}`),
  signedOut: () => location.reload(),
  gone() {
    state('stale', 'What came meanwhile is not known any more: loading anew');
    setTimeout(() => location.reload(), 2000);
  },
};

function hear(html) {
  came.push(html);
  if (came.length >= MOST) {
    take(); // The timers of a tab in the background come once a minute.
  }
}

function ready(card) {
  const copy = card.querySelector('.copy');
  copy.hidden = navigator.clipboard === undefined;
  return card;
}

const withCard = (does) => () => {
  const card = cards.current();
  return card === null ? false : does(card);
};

function step(by) {
  const card = cards.current();
  const first = [...list.querySelectorAll('.card')].find((one) => one.getBoundingClientRect().bottom > 0);
  if (card !== null || first !== undefined) {
    cards.focus(card === null ? first : cards.beside(card, by));
  }
}

function open(card) {
  const details = card.querySelector('details');
  details.open = !details.open;
}

function back() {
  const menu = document.querySelector('.menu[open]');
  if (menu !== null) {
    menu.open = false;
    menu.querySelector('summary').focus();
    return true;
  }
  const card = cards.current() ?? list.querySelector('.card:has(details[open])');
  if (card === null) {
    return false;
  }
  const details = card.querySelector('details');
  if (details.open || document.activeElement !== card) {
    details.open = false;
    cards.focus(card);
  } else {
    card.blur();
  }
  return true;
}

/** Presses what a card has for it. */
function press(card, what) {
  const found = card.querySelector(`[data-focus=${what}]`);
  found?.click();
  return found !== null;
}

async function copy(card) {
  await navigator.clipboard.writeText(card.dataset.citation);
  announce('Copied, with its source');
}

on('next', () => step(1));
on('previous', () => step(-1));
on('open', withCard(open));
on('back', back);
on('show-new', showNew);
on('now', toNewest);
on('hold', hold);
on('original', withCard((card) => card.querySelector('.original')?.click()));
on('opposite', withCard((card) => card.querySelector('.against-original')?.click()));
on('copy', withCard(copy));
on('handled', withCard((card) => press(card, 'handled')));
on('pin', withCard((card) => press(card, 'pinned')));
on('mute', withCard((card) => press(card, 'muted')));
on('wrong', withCard(marks.judge));
on('column', (key) => {
  const first = column(Number(key) - 1)?.querySelector('.card');
  if (first) {
    cards.focus(first);
  }
});

holding.addEventListener('click', hold);
showing.addEventListener('click', showNew);
list.addEventListener('click', (event) => {
  if (event.target.closest('.copy') !== null) {
    copy(event.target.closest('.card'));
  }
});
list.addEventListener('submit', (event) => {
  if (marks.isMarking(event.target)) {
    event.preventDefault();
    marks.mark(event.target, event.submitter, roots);
  }
});
for (const button of [holding, showing]) {
  button.hidden = false;
}
for (const card of list.querySelectorAll('.card')) {
  ready(card);
}
telling.start();
told(0);
times.tell(list);
setInterval(() => times.tell(list), 30_000);
setInterval(() => {
  if (came.length > 0 || (changing.size > 0 && !isSelecting())) {
    take();
  } else if (isWall && waiting.size > 0 && isFree(list)) {
    showNew();
  }
}, BETWEEN);
follow(list.dataset.stream, list.dataset.from, heard);
