import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  {
    ignores: [
      'dist/',
      '**/.astro/',
      '.cache/',
      'node_modules/',
      'tests/fixtures/',
      '.dist.*/',
      '.update/',
      'kept-aside/',
    ],
  },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    rules: {
      // A parse or a narrowing says the same and is checked.
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-warning-comments': 'error',
    },
  },
  // Ambient types have no other form.
  { files: ['**/*.d.ts'], rules: { '@typescript-eslint/no-namespace': 'off' } },
  { files: ['**/*.mjs', 'tests/**'], rules: { 'no-console': 'off' } },
);
