import './with-document.js';
import { TextPreview } from './text-preview.js';

export interface PreviewRequest {
  text: string;
}

const preview = new TextPreview();

addEventListener('message', ({ data: { text } }: MessageEvent<PreviewRequest>) => {
  postMessage(preview.read(text));
});
