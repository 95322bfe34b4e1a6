/**
 * Server-sent events by fetch rather than EventSource, which tells neither of comments (the only
 * sign of a quiet line) nor of statuses (the only sign of a session that is over).
 */
const SILENCE = 20_000;
const GIVE_UP = 35_000;
const LONGEST_WAIT = 10_000;

/**
 * Follows a stream for good.
 *
 * @param heard { sign(), event(type, html), silent(), lost(), signedOut(), gone() }
 */
export async function follow(address, from, heard) {
  let last = from;
  let wait = 500;
  for (;;) {
    try {
      const status = await listen(`${address}&lastEventId=${encodeURIComponent(last)}`, heard, (id) => {
        last = id;
        wait = 500;
      });
      if (status === 401) {
        return heard.signedOut();
      }
      if (status === 410) {
        return heard.gone();
      }
    } catch {
      // However it broke, it is tried again.
    }
    heard.lost();
    await new Promise((resolve) => { setTimeout(resolve, wait * (0.75 + Math.random() / 2)); });
    wait = Math.min(wait * 2, LONGEST_WAIT);
  }
}

async function listen(address, heard, reached) {
  const stop = new AbortController();
  const watch = watchdog(heard, () => stop.abort());
  try {
    const answer = await fetch(address, { headers: { Accept: 'text/event-stream' }, cache: 'no-store', signal: stop.signal });
    if (!answer.ok) {
      return answer.status;
    }
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = '';
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      watch.sign();
      const blocks = (rest + part.value).split('\n\n');
      rest = blocks.pop();
      blocks.forEach((block) => take(block, heard, reached));
    }
    return answer.status;
  } finally {
    watch.end();
  }
}

function take(block, heard, reached) {
  const values = (name) => block.split('\n').filter((line) => line.startsWith(`${name}: `)).map((line) => line.slice(name.length + 2));
  const data = values('data');
  if (data.length > 0) {
    heard.event(values('event')[0], data.join('\n'));
  }
  values('id').forEach(reached);
}

/** Says when nothing has come for long, and ends what will bring nothing any more. */
function watchdog(heard, giveUp) {
  let silence;
  let end;
  const stop = () => {
    clearTimeout(silence);
    clearTimeout(end);
  };
  const start = () => {
    silence = setTimeout(() => heard.silent(), SILENCE);
    end = setTimeout(giveUp, GIVE_UP);
  };
  start();
  return {
    sign() {
      stop();
      start();
      heard.sign();
    },
    end: stop,
  };
}
