import { render } from 'preact';
import { App } from './app.tsx';
import { keepMenusTidy } from './menus.ts';
import { followAddress } from './navigate.ts';
import { changed, loadMessages, loadPeople, onChange, receive, state } from './store.ts';
import { listen } from './wire.ts';

const root = document.getElementById('app');
let isDrawing = false;

function draw(): void {
  isDrawing = false;
  if (root) render(<App />, root);
}

/** Draws once per frame, however much has changed; a hidden tab has no frames. */
function drawSoon(): void {
  if (isDrawing) return;
  isDrawing = true;
  if (document.visibilityState === 'visible') requestAnimationFrame(draw);
  else setTimeout(draw, 50);
}

async function catchUp(): Promise<void> {
  state.isConnected = true;
  await loadPeople();
  for (const chatId of state.open) await loadMessages(chatId);
}

function noteLoss(): void {
  state.isConnected = false;
  changed();
}

onChange(drawSoon);
keepMenusTidy();
followAddress();
drawSoon();
listen(receive, () => void catchUp(), noteLoss);
