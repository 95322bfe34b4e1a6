/** Shows what a query would have raised while it is typed; without this a button does. */
import { announce } from './announce.js';
import { fragment } from './html.js';

const PAUSE = 500;

const form = document.getElementById('topic');
let timer;
let asked = new AbortController();

if (form !== null) {
  const query = form.elements.query;
  query.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(preview, PAUSE);
  });
  document.getElementById('preview-button').addEventListener('click', (event) => {
    event.preventDefault();
    preview();
  });
  mark();
}

async function preview() {
  clearTimeout(timer);
  asked.abort();
  asked = new AbortController();
  const shown = document.getElementById('preview');
  if (form.elements.query.value.trim() === '') {
    return;
  }
  shown.setAttribute('aria-busy', 'true');
  try {
    const answer = await fetch('/desk/topic-preview', { method: 'POST', body: new URLSearchParams(new FormData(form)), signal: asked.signal });
    const found = fragment(await answer.text()).getElementById('preview');
    if (found === null) {
      location.reload();
      return;
    }
    shown.replaceWith(found);
    mark();
    announce(found.querySelector('[data-summary]')?.dataset.summary ?? '');
  } catch (failure) {
    if (failure.name !== 'AbortError') {
      shown.removeAttribute('aria-busy');
      announce('The preview cannot be had now.');
    }
  }
}

/** Ties the query to the error in it. */
function mark() {
  const query = form.elements.query;
  const error = document.getElementById('preview-error');
  query.setAttribute('aria-invalid', String(error !== null));
  if (error !== null) {
    const go = error.querySelector('.go');
    go.hidden = false;
    go.querySelector('button').addEventListener('click', () => {
      query.focus();
      query.setSelectionRange(Number(error.dataset.position), query.value.length);
    });
  }
}
