// Says so when there is no network. It keeps the page that says it and what that is drawn with, and nothing else: no page of anybody's work ever lies on a machine.
const SHELF = 'offline ' + new URL(location).search;
const PAGE = 'offline.html';
const FILES = [PAGE, 'js/offline.js', 'css/fonts.css', 'css/app.css', 'css/dark.css', 'img/logo.svg', 'fonts/be-vietnam-pro-400.woff2', 'fonts/be-vietnam-pro-600.woff2'].map(file => new URL(file, location).href);

addEventListener('install', event => event.waitUntil(caches.open(SHELF)
    .then(shelf => shelf.addAll(FILES.map(file => new Request(file, { cache: 'reload' }))))
    .then(() => skipWaiting())));

addEventListener('activate', event => event.waitUntil(Promise.all([
    registration.navigationPreload?.enable(),
    caches.keys().then(shelves => Promise.all(shelves.filter(shelf => shelf !== SHELF).map(shelf => caches.delete(shelf)))),
    clients.claim()
])));

addEventListener('fetch', event => {
    const request = event.request;
    if (request.method !== 'GET') { return; }
    if (request.mode === 'navigate') {
        event.respondWith(asked(event).catch(() => kept(FILES[0])));
    } else if (FILES.includes(request.url.split('?')[0])) {
        event.respondWith(fetch(request).catch(() => kept(request)));
    }
});

// The browser asks for the page while this program is still starting.
const asked = async event => await event.preloadResponse || fetch(event.request);
const kept = async request => await caches.match(request, { ignoreSearch: true }) || Response.error();
