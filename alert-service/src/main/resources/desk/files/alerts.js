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
import * as waiting from './waiting.js';
import { knownAt } from './waiting.js';

const MOST = 500;
const BETWEEN = 100;
/** Cards that are laid out in one go: more would keep whoever types or scrolls waiting. */
const SLICE = 25;
const HOUR = 3_600_000;

const list = document.querySelector('.columns');
/** Of each column. */
const most = Math.floor(MOST / list.children.length);
const isWall = document.querySelector('.tools.wall') !== null;
const holding = document.getElementById('hold');
const showing = document.getElementById('show-new');
const live = document.getElementById('live');
const words = document.getElementById('live-words');

/** What is to stand in place of which card, once nothing is selected. */
const changing = new Map();
let came = [];
let isRevealing = false;
let heardAt = Date.now();

const column = (number) => list.querySelector(`.column[data-column="${number}"]`);
const isHeld = () => holding.getAttribute('aria-pressed') === 'true';

function take() {
  const now = came;
  came = [];
  const isNoneWaiting = waiting.isEmpty();
  let fresh = 0;
  keepingPlace(list, () => {
    for (const html of now) {
      for (const card of fragment(html).querySelectorAll('.card')) {
        fresh += put(card);
      }
    }
    waiting.forget(most);
    changeShown();
  });
  const mayMove = () => isFree(list) && !isHeld();
  if (!isRevealing && mayMove() && (isWall || isNoneWaiting)) {
    reveal(mayMove);
  }
  told(fresh);
}

/** One card into its columns; returns whether it is news, as a number. */
function put(card) {
  times.tell(card);
  let isNews = false;
  for (const number of card.dataset.columns.split(' ').filter((one) => one !== '')) {
    const copy = card.cloneNode(true);
    const shown = column(number).querySelector(`[data-card="${CSS.escape(card.dataset.card)}"]`);
    if (shown !== null) {
      changing.set(shown, copy);
    } else if (waiting.has(number, card.dataset.card) || 'fresh' in card.dataset) {
      isNews = waiting.add(number, copy) || isNews;
    }
  }
  if (isNews) {
    telling.tellOf(card);
  }
  return isNews ? 1 : 0;
}

/** What has cards: the page, and what waits to be on it. */
const roots = () => [list, ...waiting.all(), ...changing.values()];

/** Nothing moves, nor changes, under a selection. */
function changeShown() {
  if (!isSelecting()) {
    changing.forEach((copy, shown) => cards.change(shown, ready(copy)));
    changing.clear();
  }
}

/**
 * Shows all that waits, and what comes to wait meanwhile; of many the newest at once, and the rest
 * a slice at a time, between which the page hears, scrolls and draws. What it shows of its own
 * accord goes on waiting once it may not any more: somebody has begun to read.
 */
async function reveal(may = () => true) {
  showSlice();
  if (waiting.isEmpty()) {
    return;
  }
  isRevealing = true;
  for (await pause(); !waiting.isEmpty() && may(); await pause()) {
    showSlice();
  }
  isRevealing = false;
  told(0);
}

/** A slice at a time: of hundreds of cards all at once whoever types would notice. */
async function tellTimes() {
  const cards = [...list.querySelectorAll('.card')];
  for (let told = 0; told < cards.length; told += SLICE) {
    cards.slice(told, told + SLICE).forEach((card) => times.tell(card));
    await pause();
  }
}

const pause = () => globalThis.scheduler?.yield?.() ?? new Promise((resolve) => { setTimeout(resolve); });

function showSlice() {
  keepingPlace(list, () => {
    const seen = onScreen(list);
    for (const { number, card } of waiting.takeNewest(SLICE)) {
      insert(column(number).querySelector('.cards'), card);
    }
    trim(seen);
  });
}

/** Newest first, by when it was known. */
function insert(into, card) {
  let older = into.firstElementChild;
  while (older !== null && knownAt(older) >= knownAt(card)) {
    older = older.nextElementSibling;
  }
  into.insertBefore(ready(card), older);
}

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
  const count = waiting.count();
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
    const some = waiting.ofColumn(number);
    const shown = [...one.querySelectorAll('.card')];
    one.querySelector('.count').textContent = shown.filter((card) => knownAt(card) > since).length + some;
    one.querySelector('.unread').textContent = some > 0 ? `${some} new` : '';
  }
}

async function showNew() {
  if (isRevealing) {
    return;
  }
  const many = waiting.count();
  await reveal();
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
setInterval(tellTimes, 30_000);
setInterval(() => {
  if (came.length > 0 || (changing.size > 0 && !isSelecting())) {
    take();
  } else if (isWall && !waiting.isEmpty() && isFree(list)) {
    showNew();
  }
}, BETWEEN);
follow(list.dataset.stream, list.dataset.from, heard);
