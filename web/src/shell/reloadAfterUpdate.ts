const reloadedAt = 'holdfast.reloaded';
const soon = 30_000;

/**
 * After an update of the server the files of an old page are gone: when one cannot be loaded, the page is loaded anew,
 * once. If that does not help, the error is shown.
 */
export function reloadAfterUpdate(): void {
  addEventListener('vite:preloadError', (event) => {
    const last = Number(sessionStorage.getItem(reloadedAt) ?? 0);
    if (Date.now() - last < soon) return;
    event.preventDefault();
    sessionStorage.setItem(reloadedAt, String(Date.now()));
    location.reload();
  });
}
