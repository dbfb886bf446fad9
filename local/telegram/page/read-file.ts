/** Bytes as a "data:" address, as the messages path takes them. */
export const toDataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });

/** The longest side Telegram's apps send. */
const LONGEST_SIDE = 1280;

/** A picture as JPEG: as it is when it already is one and small enough, otherwise drawn again. */
export async function toJpegUrl(file: File): Promise<string> {
  const picture = await createImageBitmap(file);
  const longest = Math.max(picture.width, picture.height);
  if (file.type === 'image/jpeg' && longest <= LONGEST_SIDE) return toDataUrl(file);
  const scale = Math.min(1, LONGEST_SIDE / longest);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/jpeg', 0.85);
}
