/** Selenium's types know this folder, its file has no other name in ECMAScript. */
declare module 'selenium-webdriver/http/index.js' {
  export * from 'selenium-webdriver/http';
}
