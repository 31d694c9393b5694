import { unpack } from './catalogue/packed';

/** Starts the one-file page: its code is packed like its data, and runs from memory. */
const script = document.createElement('script');
script.type = 'module';
script.src = URL.createObjectURL(new Blob([unpack('main.js')], { type: 'text/javascript' }));
document.head.append(script);
