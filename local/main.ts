/** `npm start`: the whole house on this machine, until Ctrl-C. */
import { type House, startHouse } from './house.ts';
import { Problem } from './problem.ts';

const WAIT_FOR_CLOSING = 8000;

try {
  const port = readPortOrThrow(process.env['PORT'] ?? '3000');
  const botToken = process.env['BOT_TOKEN'] || undefined;
  const house = await startHouse({ port, botToken });
  show(house, botToken !== undefined);
  endWith(house);
} catch (error) {
  console.error(error instanceof Problem ? `\n${error.message}\n` : error);
  process.exit(1);
}

function readPortOrThrow(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Problem(`PORT is "${text}", which is not a port: choose a number from 1024 to 65535.`);
}

function show(house: House, real: boolean): void {
  const url = house.url.replace('127.0.0.1', 'localhost');
  const lines = real
    ? [
        'Jaring is open and serves the real Telegram.',
        '',
        'Write to your bot. This is practice until your agency says otherwise.',
      ]
    : [
        'Jaring is open.',
        '',
        `Chat page   ${url}/chat`,
        `Console     ${url}/console`,
        `In here     npm run chat`,
        `Bot API     ${url}/local/telegram`,
      ];
  const all = [
    ...lines,
    `Webhook     ${url}/telegram`,
    '',
    'Ctrl-C closes it. What was written stays in the data folder.',
  ];
  const width = Math.max(...all.map((line) => line.length));
  const frame = (left: string, right: string): string => `${left}${'─'.repeat(width + 2)}${right}`;
  console.log(
    [frame('┌', '┐'), ...all.map((line) => `│ ${line.padEnd(width)} │`), frame('└', '┘')].join('\n'),
  );
}

function endWith(house: House): void {
  let closing = false;
  const close = async (code: number, line: string): Promise<void> => {
    // A second Ctrl-C does not wait.
    if (closing) process.exit(1);
    closing = true;
    console.error(`\n${line}`);
    setTimeout(() => process.exit(1), WAIT_FOR_CLOSING).unref();
    await house.stop().catch((error) => console.error(error));
    process.exit(code);
  };
  process.on('SIGINT', () => void close(0, 'Closing ...'));
  process.on('SIGTERM', () => void close(0, 'Closing ...'));
  process.on('SIGHUP', () => void close(0, 'Closing ...'));
  void house.broken.then((why) => {
    if (!closing) void close(1, why);
  });
}
