import { useState } from 'preact/hooks';
import { Dialog, DialogActions, type SendingDialogProps } from './dialog.tsx';
import { toJpegUrl } from './read-file.ts';
import { showToast } from './store.ts';

export function PhotoDialog({ onSend, onClose }: SendingDialogProps) {
  const [caption, setCaption] = useState('');
  const [photo, setPhoto] = useState('');
  const read = async (file: File | undefined) => {
    if (!file) return;
    const url = await toJpegUrl(file).catch(() => undefined);
    if (url) setPhoto(url);
    else showToast('Berkas ini bukan gambar yang dapat dibaca.');
  };
  return (
    <Dialog title="Kirim foto" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSend({ photo: photo || true, ...(caption.trim() ? { caption: caption.trim() } : {}) });
        }}
      >
        <label class="field">
          Pilih foto, atau kirim foto contoh
          <input
            type="file"
            accept="image/*"
            onChange={(event) => void read(event.currentTarget.files?.[0])}
          />
        </label>
        {photo ? <img class="preview" src={photo} alt="Foto yang dipilih" /> : null}
        <label class="field">
          Keterangan (boleh kosong)
          <input
            maxLength={1024}
            value={caption}
            onInput={(event) => setCaption(event.currentTarget.value)}
          />
        </label>
        <DialogActions onClose={onClose}>
          <button type="submit" class="button">
            {photo ? 'Kirim foto' : 'Kirim foto contoh'}
          </button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
