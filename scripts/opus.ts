/** What a recording says of itself: how long it is, and the comments in it by their names in capital letters. */
export interface OpusFile {
  readonly seconds: number;
  readonly comments: ReadonlyMap<string, string>;
}

const PAGE_HEADER = 27;
const SAMPLES_PER_SECOND = 48_000;

/** Reads an Ogg file with Opus in it (RFC 7845); undefined when it is none. */
export function readOpus(bytes: Uint8Array): OpusFile | undefined {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { packets, samples } = readPages(data);
  const [head, tags] = packets;
  if (head?.subarray(0, 8).toString('latin1') !== 'OpusHead' || head.length < 19) return undefined;
  if (tags?.subarray(0, 8).toString('latin1') !== 'OpusTags') return undefined;
  const skipped = head.readUInt16LE(10);
  return {
    seconds: Math.max(0, samples - skipped) / SAMPLES_PER_SECOND,
    comments: readComments(tags.subarray(8)),
  };
}

/** The first two packets, which are headers, and the position of the last page in samples. */
function readPages(data: Buffer): { readonly packets: readonly Buffer[]; readonly samples: number } {
  const packets: Buffer[] = [];
  let samples = 0;
  let open: Buffer[] = [];
  for (let at = 0; data.toString('latin1', at, at + 4) === 'OggS' && at + PAGE_HEADER <= data.length; ) {
    samples = Number(data.readBigInt64LE(at + 6));
    const count = data[at + 26] ?? 0;
    const lengths = data.subarray(at + PAGE_HEADER, at + PAGE_HEADER + count);
    let from = at + PAGE_HEADER + count;
    for (const length of lengths) {
      open.push(data.subarray(from, from + length));
      from += length;
      if (length === 255) continue;
      if (packets.length < 2) packets.push(Buffer.concat(open));
      open = [];
    }
    at = from;
  }
  return { packets, samples };
}

/** Vendor, then `NAME=value` as many as are counted; a file that is cut short gives those that are whole. */
function readComments(data: Buffer): ReadonlyMap<string, string> {
  const comments = new Map<string, string>();
  let at = 0;
  const next = (): string | undefined => {
    if (at + 4 > data.length) return undefined;
    const end = at + 4 + data.readUInt32LE(at);
    const text = end > data.length ? undefined : data.toString('utf8', at + 4, end);
    at = end;
    return text;
  };
  if (next() === undefined || at + 4 > data.length) return comments;
  const count = data.readUInt32LE(at);
  at += 4;
  for (let place = 0; place < count; place += 1) {
    const comment = next();
    if (comment === undefined) break;
    const split = comment.indexOf('=');
    if (split > 0) comments.set(comment.slice(0, split).toUpperCase(), comment.slice(split + 1).trim());
  }
  return comments;
}
