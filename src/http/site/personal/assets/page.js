// The pages work without this: it keeps them up to date, resumes uploads, and makes the app installable.

const partBytes = 4 * 1024 * 1024;
const pollMilliseconds = 2_000;
const longestPause = 30_000;
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Times in the zone of the device. */
function showTimes(root) {
  const format = new Intl.DateTimeFormat(document.documentElement.lang, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  for (const time of root.querySelectorAll('time')) time.textContent = format.format(new Date(time.dateTime));
}

/** What is left, second by second; the words come from the page. */
function countDown() {
  for (const left of document.querySelectorAll('[data-until]')) {
    const seconds = Math.max(0, Math.round((new Date(left.dataset.until) - Date.now()) / 1_000));
    const number = new Intl.NumberFormat(document.documentElement.lang).format(seconds);
    left.textContent = seconds === 1 ? left.dataset.one : left.dataset.two.replace('2', number);
  }
}

/** Asks how things stand, as long as they move. */
async function follow(live) {
  let shown = '';
  while (live.isConnected && live.dataset.moving !== undefined) {
    await pause(pollMilliseconds);
    const answer = await fetch(`${location.pathname}/state`, {
      headers: { accept: 'application/json' },
    }).catch(() => undefined);
    if (answer?.status === 403 || answer?.status === 410) return location.reload();
    if (!answer?.ok) continue;
    const { version, moving, html } = await answer.json();
    if (version !== shown) {
      shown = version;
      live.innerHTML = html;
      showTimes(live);
      countDown();
    }
    if (!moving) delete live.dataset.moving;
  }
}

/** Sends a file part by part; a connection that breaks off is waited for. */
async function sendFile(file, form, progress) {
  const remembered = `upload ${file.size} ${file.lastModified}`;
  const headers = { 'tus-resumable': '1.0.0' };
  const ask = (address, method, more = {}, body = undefined) =>
    fetch(address, { method, headers: { ...headers, ...more }, ...(body === undefined ? {} : { body }) });
  let address = localStorage.getItem(remembered);
  let offset = address === null ? undefined : await offsetOf(ask, address);
  if (offset === undefined || offset >= file.size) {
    const name = btoa(String.fromCharCode(...new TextEncoder().encode(file.name)));
    const made = await ask(form.dataset.uploads, 'POST', {
      'upload-length': String(file.size),
      'upload-metadata': `filename ${name}`,
    });
    if (!made.ok) throw made;
    address = made.headers.get('location');
    offset = 0;
    localStorage.setItem(remembered, address);
  }
  for (let wait = 1_000; offset < file.size; ) {
    progress(offset / file.size, false);
    const part = file.slice(offset, offset + partBytes);
    const answer = await ask(
      address,
      'PATCH',
      { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset) },
      part,
    ).catch(() => undefined);
    if (answer?.ok) {
      offset = Number(answer.headers.get('upload-offset'));
      wait = 1_000;
      continue;
    }
    if (answer !== undefined && ![409, 429, 503].includes(answer.status)) {
      localStorage.removeItem(remembered);
      throw answer;
    }
    progress(offset / file.size, true);
    await pause(wait);
    wait = Math.min(2 * wait, longestPause);
    offset = (await offsetOf(ask, address)) ?? offset;
  }
  localStorage.removeItem(remembered);
}

async function offsetOf(ask, address) {
  const answer = await ask(address, 'HEAD').catch(() => undefined);
  return answer?.ok ? Number(answer.headers.get('upload-offset')) : undefined;
}

function sendInParts(form) {
  const [box] = form.querySelectorAll('#sending');
  const [label, bar] = [box.querySelector('label'), box.querySelector('progress')];
  form.addEventListener('submit', async (event) => {
    const [file] = form.elements.file.files;
    if (file === undefined) return;
    event.preventDefault();
    box.hidden = false;
    form.querySelector('button').disabled = true;
    try {
      await sendFile(file, form, (share, broken) => {
        label.textContent = broken ? form.dataset.broken : form.dataset.sending;
        bar.value = Math.floor(100 * share);
      });
      location.reload();
    } catch (refusal) {
      const problem = await refusal?.json?.().catch(() => undefined);
      label.textContent = [problem?.detail, problem?.remedy].filter(Boolean).join(' ');
      bar.hidden = true;
      form.querySelector('button').disabled = false;
    }
  });
}

showTimes(document);
countDown();
setInterval(countDown, 1_000);
for (const live of document.querySelectorAll('#live')) void follow(live);
for (const form of document.querySelectorAll('form#send')) sendInParts(form);
for (const zones of document.querySelectorAll('[data-own-zone]'))
  zones.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
const app = document.body.dataset.app;
if (app !== undefined && 'serviceWorker' in navigator)
  navigator.serviceWorker.register('/personal/worker.js', { scope: app }).catch(() => undefined);
