import './style/index.css';
import { render } from 'preact';
import { App } from './app.tsx';
import { openSession } from './session/sign-in.ts';
import { speakAsBefore } from './words.ts';

const place = document.getElementById('console');
if (!place) throw new Error('The page has no place for the console.');

await speakAsBefore();
render(<App />, place);
await openSession();
