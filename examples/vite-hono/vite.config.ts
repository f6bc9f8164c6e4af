import devServer from '@hono/vite-dev-server';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  // One process: what begins with /api is the backend's, the rest is the front end's.
  plugins: [react(), devServer({ entry: 'server.ts', exclude: [/^(?!\/api\/)/] })],
  server: { port: Number(process.env.PORT ?? 5173), strictPort: true },
});
