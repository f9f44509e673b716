import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  // While developing, the page comes from Vite and offers from the server beside it.
  server: { proxy: { '/api': process.env.SITE_ORIGIN ?? 'http://localhost:3000' } },
});
