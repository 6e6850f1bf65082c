/** Whether a host name stays on this machine, as a URL writes it (`[::1]`) or bare. Other names are not resolved. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || host === '::1' || /^127\.\d+\.\d+\.\d+$/u.test(host);
}
