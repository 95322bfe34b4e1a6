/** Keys, as the table in the page has them: Key.java lists them, this obeys, the help page shows. */

const OFF = 'desk.keys.off';
const PATIENCE = 1500;

const actions = new Map();
const byKey = new Map();
let first = '';
let firstAt = 0;

/** Says what an action of the table does. Returning false leaves the key to the browser. */
export function on(action, does) {
  actions.set(action, does);
}

/** WCAG 2.1.4: single keys can be switched off. */
export function isOn() {
  return localStorage.getItem(OFF) === null;
}

export function turn(toOn) {
  if (toOn) {
    localStorage.removeItem(OFF);
  } else {
    localStorage.setItem(OFF, 'yes');
  }
}

export function start() {
  for (const pair of (document.body.dataset.keys ?? '').split(' ')) {
    const at = pair.indexOf('=');
    byKey.set(pair.slice(at + 1).replace('+', ' '), pair.slice(0, at));
  }
  document.addEventListener('keydown', press);
}

function press(event) {
  if (!isOn() || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) {
    return;
  }
  const key = event.key;
  const isSecond = first !== '' && event.timeStamp - firstAt < PATIENCE;
  const action = byKey.get(isSecond ? `${first} ${key}` : key);
  first = !isSecond && [...byKey.keys()].some((known) => known.startsWith(`${key} `)) ? key : '';
  firstAt = event.timeStamp;
  const does = action === undefined ? undefined : actions.get(action);
  if (does !== undefined && !isPressed(event, key) && does(key, event) !== false) {
    event.preventDefault();
  }
}

/** Enter presses whatever button or link has the focus. */
function isPressed(event, key) {
  return key === 'Enter' && event.target.closest('a, button, summary, label') !== null;
}

function isTyping(target) {
  return target.isContentEditable
    || target.closest('input:not([type=checkbox], [type=radio], [type=button]), select, textarea') !== null;
}
