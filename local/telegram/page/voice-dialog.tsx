import { useEffect, useRef, useState } from 'preact/hooks';
import { Dialog, DialogActions, type SendingDialogProps } from './dialog.tsx';
import { toDataUrl } from './read-file.ts';
import { showToast } from './store.ts';

interface Note {
  url: string;
  seconds: number;
}

interface Recording {
  recorder: MediaRecorder;
  startedAt: number;
}

async function record(onDone: (note: Note) => void): Promise<Recording | undefined> {
  const stream = await navigator.mediaDevices?.getUserMedia({ audio: true }).catch(() => undefined);
  if (!stream) {
    showToast('Mikrofon tidak diizinkan. Pilih berkas, atau kirim contoh.');
    return undefined;
  }
  const recorder = new MediaRecorder(stream);
  const startedAt = Date.now();
  const pieces: Blob[] = [];
  recorder.ondataavailable = ({ data }) => pieces.push(data);
  recorder.onstop = async () => {
    for (const track of stream.getTracks()) track.stop();
    const seconds = Math.max(1, Math.round((Date.now() - startedAt) / 1000));
    onDone({ url: await toDataUrl(new Blob(pieces, { type: recorder.mimeType })), seconds });
  };
  recorder.start();
  return { recorder, startedAt };
}

export function VoiceDialog({ onSend, onClose }: SendingDialogProps) {
  const [note, setNote] = useState<Note | undefined>();
  const [recording, setRecording] = useState<Recording | undefined>();
  const current = useRef<Recording | undefined>(undefined);
  current.current = recording;
  useEffect(() => () => current.current?.recorder.stop(), []);
  const start = async () => setRecording(await record(setNote));
  const stop = () => {
    recording?.recorder.stop();
    setRecording(undefined);
  };
  const read = async (file: File | undefined) => {
    if (file) setNote({ url: await toDataUrl(file), seconds: 1 });
  };
  return (
    <Dialog title="Kirim pesan suara" onClose={onClose}>
      <button type="button" class="button button-wide" onClick={recording ? stop : start}>
        {recording ? 'Selesai merekam' : 'Rekam'}
      </button>
      <p class="hint" role="status">
        {recording ? 'Sedang merekam…' : ''}
      </p>
      <label class="field">
        atau pilih berkas suara
        <input type="file" accept="audio/*" onChange={(event) => void read(event.currentTarget.files?.[0])} />
      </label>
      {note ? (
        <audio class="voice" controls src={note.url} aria-label="Rekaman Anda">
          <track kind="captions" />
        </audio>
      ) : null}
      <DialogActions onClose={onClose}>
        <button
          type="button"
          class="button"
          disabled={recording !== undefined}
          onClick={() => onSend(note ? { voice: note.url, seconds: note.seconds } : { voice: true })}
        >
          {note ? 'Kirim suara' : 'Kirim contoh (3 detik hening)'}
        </button>
      </DialogActions>
    </Dialog>
  );
}
