/** Tells of news whoever looks elsewhere: in the title and the icon, and, when asked to, louder. */
const STORE = 'desk.telling';
const title = document.title;
const icon = document.querySelector('link[rel=icon]');
const calm = icon.href;
let wishes = { notify: false, sound: false, kind: [], topic: [] };
let unread = 0;
let waits = 0;

export function start() {
  wishes = { ...wishes, ...JSON.parse(localStorage.getItem(STORE) ?? '{}') };
  const form = document.getElementById('telling');
  for (const box of form.querySelectorAll('input')) {
    box.checked = wishes[box.name].includes(box.value);
  }
  form.addEventListener('change', () => {
    wishes.kind = new FormData(form).getAll('kind');
    wishes.topic = new FormData(form).getAll('topic');
    keep();
  });
  document.getElementById('notify').addEventListener('click', async () => {
    wishes.notify = !wishes.notify && await Notification.requestPermission() === 'granted';
    keep();
  });
  document.getElementById('sound').addEventListener('click', () => {
    wishes.sound = !wishes.sound;
    keep();
    if (wishes.sound) {
      chime();
    }
  });
  document.addEventListener('visibilitychange', () => count());
  document.getElementById('telling-menu').hidden = false;
  show();
}

/** A card has come. */
export function tellOf(card) {
  if (!isWished(card)) {
    return;
  }
  if (wishes.sound) {
    chime();
  }
  if (wishes.notify && document.hidden && Notification.permission === 'granted') {
    const told = new Notification(card.querySelector('.change').innerText, {
      body: card.querySelector('h3').innerText,
      tag: card.dataset.claim,
    });
    told.addEventListener('click', () => window.focus());
  }
}

/** So many wait, or came while nobody looked. */
export function count(waiting = waits, cameUnseen = 0) {
  waits = waiting;
  unread = document.hidden ? unread + cameUnseen : 0;
  const shown = Math.max(unread, waiting);
  document.title = shown > 0 ? `(${shown}) ${title}` : title;
  icon.href = shown > 0 ? `/desk/icons/${Math.min(shown, 100)}` : calm;
}

function isWished(card) {
  const topics = card.dataset.topics.trim().split(' ');
  return card.querySelector('[data-muted]') === null
    && (wishes.kind.length === 0 || wishes.kind.includes(card.dataset.kind))
    && (wishes.topic.length === 0 || wishes.topic.some((one) => topics.includes(one)));
}

function keep() {
  localStorage.setItem(STORE, JSON.stringify(wishes));
  show();
}

function show() {
  for (const [id, name] of [['notify', 'Notifications'], ['sound', 'Sound']]) {
    const button = document.getElementById(id);
    button.textContent = `${name} ${wishes[id] ? 'on' : 'off'}`;
    button.setAttribute('aria-pressed', wishes[id]);
  }
}

function chime() {
  const audio = new AudioContext();
  const tone = audio.createOscillator();
  const loudness = audio.createGain();
  tone.frequency.value = 880;
  loudness.gain.setValueAtTime(0.15, audio.currentTime);
  loudness.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + 0.4);
  tone.connect(loudness).connect(audio.destination);
  tone.start();
  tone.stop(audio.currentTime + 0.4);
  tone.addEventListener('ended', () => audio.close());
}
