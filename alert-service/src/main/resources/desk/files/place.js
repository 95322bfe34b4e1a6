/** Where the reader is: what is being read stays where it is. */
const TOP = 4;

export const isAtTop = () => scrollY <= TOP;

export const isSelecting = () => {
  const selection = getSelection();
  return selection !== null && !selection.isCollapsed;
};

/** Whether news may slide in: at the top, with nothing focused, hovered, selected or open. */
export function isFree(list) {
  return isAtTop()
    && !list.contains(document.activeElement)
    && !isSelecting()
    && list.querySelector('.card:hover, details[open]') === null;
}

const isOnScreen = (card) => {
  const { top, bottom } = card.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

/** The cards that the reader sees. */
export const onScreen = (list) => [...list.querySelectorAll('.card')].filter(isOnScreen);

/** Of a pixel, what is looked at stands too low: browsers scroll by whole ones, and many changes would add up. */
let owed = 0;

/** Changes something, and has what the reader looks at stay where it is on the screen. */
export function keepingPlace(list, change) {
  const anchor = looked(list);
  const before = anchor?.getBoundingClientRect().top;
  change();
  if (!anchor?.isConnected) {
    owed = 0;
    return;
  }
  const moved = () => anchor.getBoundingClientRect().top - before;
  const wanted = moved() + owed;
  if (wanted !== 0) {
    scrollBy({ top: wanted, behavior: 'instant' });
  }
  const left = moved() + owed;
  owed = Math.abs(left) < 1 ? left : 0;
}

function looked(list) {
  const selected = isSelecting() ? getSelection().anchorNode?.parentElement?.closest('.card') : null;
  const held = selected ?? document.activeElement?.closest('.card') ?? list.querySelector('.card:has(details[open])') ?? list.querySelector('.card:hover');
  if (held !== null && list.contains(held)) {
    return held;
  }
  return isAtTop() ? null : [...list.querySelectorAll('.card')].find(isOnScreen) ?? null;
}
