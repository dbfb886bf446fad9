/** A token bucket: `rate` a second, `burst` at once. Answers whether one more may pass at `now` (milliseconds). */
export function createThrottle(rate: number, burst: number): (now: number) => boolean {
  let tokens = burst;
  let last: number | undefined;
  return (now) => {
    tokens = Math.min(burst, tokens + ((now - (last ?? now)) / 1000) * rate);
    last = now;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
}
