/** The build of Bottleneck without Redis, which the Octokit plugins use too; it comes without types of its own. */
declare module 'bottleneck/light.js' {
  export { default } from 'bottleneck';
}
