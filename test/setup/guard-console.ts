import { guardConsole } from './console.js';

guardConsole();
