import { globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** Calls that turn a decimal into a binary float; only views and charts may, to draw and to sort. */
const floats = [
  "CallExpression[callee.name='Number']",
  "CallExpression[callee.name='parseFloat']",
  "CallExpression[callee.name='parseInt']",
  "CallExpression[callee.property.name='toNumber']",
].map((selector) => ({
  selector,
  message: '数要用十进制运算；只有 views 和 charts 可以取近似值。',
}));

export default tseslint.config(
  globalIgnores(['node_modules/', '.astro/', '.builds/', '.prepared/', '.cache/', 'dist/']),
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // TypeScript asks for brackets where a key comes from an index signature.
      '@typescript-eslint/dot-notation': 'off',
      // An environment variable that is set to nothing is not set.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
      // Texts here are taken apart by code point: Han characters have no parts.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/triple-slash-reference': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/content.config.ts'],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', 'ExportDefaultDeclaration'],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/views/**', 'src/charts/**'],
    rules: { 'no-restricted-syntax': ['error', 'ExportDefaultDeclaration', ...floats] },
  },
  ...astro.configs.recommended,
  {
    files: ['src/**/*.astro'],
    ignores: [
      'src/components/chart/Chart.astro',
      'src/components/comparison/Comparison.astro',
      'src/components/digest/Digest.astro',
      'src/components/json-ld/JsonLd.astro',
    ],
    rules: { 'astro/no-set-html-directive': 'error' },
  },
);
