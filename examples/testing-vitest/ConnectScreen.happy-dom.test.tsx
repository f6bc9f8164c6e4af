// @vitest-environment happy-dom

// The same suite in the other DOM.
import './ConnectScreen.test.js';
