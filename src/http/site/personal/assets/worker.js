// Makes the page an app that the phone's share menu knows. What is shared goes straight on; nothing is kept here.

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  // Sent by the app itself, the form carries its cookie, whatever app the chat was shared from.
  if (request.method === 'POST' && new URL(request.url).pathname.endsWith('/share'))
    event.respondWith(
      request
        .formData()
        .then((body) => fetch(request.url, { method: 'POST', body, headers: { accept: 'text/html' } }))
        .then((answer) => (answer.redirected ? Response.redirect(answer.url, 303) : answer)),
    );
});
