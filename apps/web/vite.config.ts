import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { shellFiles } from './build/shell-files.ts'

/** The API that `npm run dev` starts beside this. */
const api = `http://127.0.0.1:${process.env.PORT ?? 4400}`

export default defineConfig({
  plugins: [react(), shellFiles()],
  build: {
    // The content policy allows files from our own server only: nothing may be inlined as data:.
    assetsInlineLimit: 0,
    target: 'es2023',
    chunkSizeWarningLimit: 900,
    rollupOptions: {
      input: {
        index: 'index.html',
        'service-worker': 'src/service-worker/service-worker.ts',
      },
      output: {
        // A service worker governs what lies below it, and is found under the same name in every version.
        entryFileNames: ({ name }) =>
          name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js',
      },
    },
  },
  server: { proxy: { '/api': api } },
})
