/** Whether browsers take the address for safe enough for Secure cookies and Sec-Fetch headers. */
export function isTrustworthy(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || /^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname);
}

/** Whether cookies of both may be kept by pages of either: ports do not matter to them. */
export function sharesHost(address: string, page: Pick<Location, 'hostname'>): boolean {
  return new URL(address).hostname === page.hostname;
}
