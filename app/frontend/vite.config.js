import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { defineConfig } from 'vite';

const require = createRequire(import.meta.url);

/** The icons that the pages use; each becomes a symbol of icons.svg. */
const ICONS = [
  'arrow-back', 'arrow-forward', 'check', 'chevron-right', 'close', 'copy', 'database', 'document', 'download', 'error',
  'file-excel', 'flag', 'groups', 'home', 'info', 'link', 'payments', 'analytics', 'print', 'success', 'upload', 'warning', 'tune',
];

/** Weights of IBM Plex Sans that the pages use; the rest of the family stays out of the program. */
const FACES = ['normal 400', 'normal 600', 'normal 700', 'italic 400'];

/**
 * Takes out of Det Fælles Designsystem what the pages do not use: its 150 icon classes (the pages use one sprite
 * instead), the logo placeholders, and every font format but woff2.
 */
const leanDesignSystem = {
  postcssPlugin: 'lean-design-system',
  Once(root) {
    root.walkRules(/^\.icon-[a-z-]+(:not\(a\))?$/, (rule) => {
      if (rule.toString().includes('svg-icons/')) rule.remove();
    });
    root.walkDecls(/^background/, (declaration) => {
      if (declaration.value.includes('logo')) declaration.remove();
    });
    root.walkAtRules('font-face', (face) => {
      const of = (name) => face.nodes.find((node) => node.prop === name)?.value ?? '';
      if (!FACES.includes(`${of('font-style')} ${of('font-weight')}`)) {
        face.remove();
        return;
      }
      face.walkDecls('src', (source) => {
        const woff2 = source.value.match(/url\("[^"]+\.woff2"\)/);
        if (woff2) source.value = `${woff2[0]} format("woff2")`;
      });
    });
  },
};

/** Writes icons.svg: one symbol per used icon, referred to from the templates as icons.svg#name; and our own mark. */
function iconSprite() {
  return {
    name: 'icon-sprite',
    generateBundle() {
      const all = readFileSync(require.resolve('dkfds').replace(/js\/dkfds\.min\.js$/, 'img/all-svg-icons.svg'), 'utf8');
      const symbols = ICONS.map((name) => {
        const symbol = all.match(new RegExp(`<symbol id="${name}".*?</symbol>`, 's'));
        if (!symbol) throw new Error(`Det Fælles Designsystem has no icon "${name}"; see dist/img/svg-icons for the names`);
        return symbol[0];
      });
      const source = `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`;
      this.emitFile({ type: 'asset', fileName: 'icons.svg', source });
      this.emitFile({ type: 'asset', fileName: 'mark.svg', source: readFileSync('src/mark.svg') });
    },
  };
}

export default defineConfig({
  base: './',
  publicDir: false,
  css: { postcss: { plugins: [leanDesignSystem] } },
  plugins: [iconSprite()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    modulePreload: false,
    chunkSizeWarningLimit: 700,
    rollupOptions: {
      input: 'src/provenu.js',
      output: {
        entryFileNames: 'provenu.js',
        chunkFileNames: '[name].js',
        assetFileNames: (asset) => {
          const name = asset.names?.[0] ?? '';
          if (name.endsWith('.css')) return 'provenu.css';
          return name.endsWith('.woff2') ? 'fonts/[name][extname]' : 'images/[name][extname]';
        },
      },
    },
  },
});
