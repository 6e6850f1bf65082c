/** The product's mark: an anchor. */
export function Mark({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" style={{ flex: '0 0 auto' }}>
      <rect width="32" height="32" rx="7" fill="#0b5a7d" />
      <g fill="none" stroke="#fff" strokeWidth="2.6" strokeLinecap="round" strokeLinejoin="round">
        <circle cx="16" cy="8" r="2.6" />
        <path d="M16 10.8V25M11 14.4h10M6.5 17.5c.6 4.6 4.3 7.5 9.5 7.5s8.9-2.9 9.5-7.5" />
      </g>
    </svg>
  );
}
