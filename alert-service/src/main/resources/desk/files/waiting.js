/** Cards that have come and are not shown yet: once for every column that is to have them. */
const cards = new Map();

/** Whether it was not here before; what a card was is replaced by what it is now. */
export function add(number, card) {
  const key = `${number} ${card.dataset.card}`;
  const isNew = !cards.has(key);
  cards.set(key, { number, card });
  return isNew;
}

export const has = (number, id) => cards.has(`${number} ${id}`);

export const isEmpty = () => cards.size === 0;

export const all = () => [...cards.values()].map(({ card }) => card);

export const ofColumn = (number) => [...cards.values()].filter((one) => one.number === number).length;

/** One in two columns is one. */
export const count = () => new Set(all().map((card) => card.dataset.card)).size;

/** Of each column's, what is oldest and more than so many. */
export function forget(most) {
  const counts = new Map();
  for (const [key, { number }] of [...cards].reverse()) {
    counts.set(number, (counts.get(number) ?? 0) + 1);
    if (counts.get(number) > most) {
      cards.delete(key);
    }
  }
}

/** Takes some out, of each column the newest: the columns take turns, so that all screens fill at once. */
export function takeNewest(most) {
  const taken = new Map();
  const turns = [...cards]
    .sort(([, one], [, other]) => knownAt(other.card) - knownAt(one.card))
    .map(([key, { number, card }]) => {
      const turn = taken.get(number) ?? 0;
      taken.set(number, turn + 1);
      return { key, number, card, turn };
    });
  const newest = turns.sort((one, other) => one.turn - other.turn).slice(0, most);
  newest.forEach(({ key }) => cards.delete(key));
  return newest;
}

/** Not compared as text: whole seconds have no fraction. */
export const knownAt = (card) => Date.parse(card.dataset.at);
