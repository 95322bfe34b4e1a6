/** Times in the reader's words and place; the whole of it stands in the title. */
const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
const short = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const day = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const whole = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'long' });
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

export const toTheSecond = (time) => clock.format(time);
export const toTheMinute = (time) => short.format(time);

/** Whose title says it in the reader's place: it never changes, and long names take long to write. */
const named = new WeakSet();

/** Puts the times of an element into words. */
export function tell(element, now = Date.now()) {
  for (const time of element.querySelectorAll('time')) {
    const at = Date.parse(time.dateTime);
    const words = inWords(at, now);
    if (time.textContent !== words) {
      time.textContent = words;
    }
    if (!named.has(time)) {
      named.add(time);
      time.title = whole.format(at);
    }
  }
}

function inWords(at, now) {
  const age = now - at;
  if (age < MINUTE) {
    return age < -MINUTE ? day.format(at) : 'just now';
  }
  if (age < 60 * MINUTE) {
    return `${Math.floor(age / MINUTE)} min ago`;
  }
  return age < DAY ? short.format(at) : day.format(at);
}
