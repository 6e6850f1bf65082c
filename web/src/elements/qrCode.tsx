import qrcode from 'qrcode-generator';

const quietZone = 4;

/** Text as a QR code, black on white in every theme: cameras need the contrast. */
export function QrCode(props: { readonly text: string; readonly label: string; readonly size: number }) {
  const code = qrcode(0, 'M');
  code.addData(props.text);
  code.make();
  const count = code.getModuleCount();
  const rows = Array.from({ length: count }, (_, row) =>
    Array.from({ length: count }, (__, column) =>
      code.isDark(row, column) ? `M${column + quietZone} ${row + quietZone}h1v1h-1z` : '',
    ).join(''),
  );
  const side = count + 2 * quietZone;
  return (
    <svg
      role="img"
      aria-label={props.label}
      width={props.size}
      height={props.size}
      viewBox={`0 0 ${side} ${side}`}
      shapeRendering="crispEdges"
      style={{ forcedColorAdjust: 'none' }}
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={rows.join('')} fill="#000" />
    </svg>
  );
}
