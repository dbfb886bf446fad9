/** A short Ogg file with Opus in it, silence with comments: made for tests, read by nobody. */
export function makeOpus(comments: Readonly<Record<string, string>>, seconds = 2): Uint8Array {
  const head = Buffer.alloc(19);
  head.write('OpusHead', 0, 'latin1');
  head.writeUInt8(1, 8);
  head.writeUInt8(1, 9);
  head.writeUInt16LE(312, 10);
  head.writeUInt32LE(48_000, 12);
  const tags = Buffer.concat([
    Buffer.from('OpusTags', 'latin1'),
    counted('jaring test'),
    uint32(Object.keys(comments).length),
    ...Object.entries(comments).map(([name, value]) => counted(`${name}=${value}`)),
  ]);
  // One frame of twenty milliseconds of silence, as RFC 6716 writes it.
  const silence = Buffer.from([0xf8, 0xff, 0xfe]);
  const frames = Array.from({ length: seconds * 50 }, () => silence);
  const pages = Array.from({ length: Math.ceil(frames.length / 250) }, (_, at) =>
    frames.slice(at * 250, (at + 1) * 250),
  );
  return Buffer.concat([
    page([head], { type: 2, position: 0, number: 0 }),
    page([tags], { type: 0, position: 0, number: 1 }),
    ...pages.map((some, at) =>
      page(some, {
        type: at === pages.length - 1 ? 4 : 0,
        position: at === pages.length - 1 ? 312 + seconds * 48_000 : 960 * 250 * (at + 1),
        number: at + 2,
      }),
    ),
  ]);
}

const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
const counted = (text: string): Buffer => {
  const bytes = Buffer.from(text, 'utf8');
  return Buffer.concat([uint32(bytes.length), bytes]);
};

function page(
  packets: readonly Buffer[],
  { type, position, number }: { type: number; position: number; number: number },
): Buffer {
  const lengths = packets.flatMap(({ length }) => [
    ...Array.from({ length: Math.floor(length / 255) }, () => 255),
    length % 255,
  ]);
  const header = Buffer.alloc(27 + lengths.length);
  header.write('OggS', 0, 'latin1');
  header.writeUInt8(type, 5);
  header.writeBigInt64LE(BigInt(position), 6);
  header.writeUInt32LE(7, 14);
  header.writeUInt32LE(number, 18);
  header.writeUInt8(lengths.length, 26);
  lengths.forEach((length, at) => void header.writeUInt8(length, 27 + at));
  const whole = Buffer.concat([header, ...packets]);
  whole.writeUInt32LE(checksum(whole), 22);
  return whole;
}

/** The checksum of Ogg: CRC-32 with 0x04c11db7, not reflected. */
function checksum(bytes: Buffer): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 24;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 0x80000000 ? (crc << 1) ^ 0x04c11db7 : crc << 1;
  }
  return crc >>> 0;
}
