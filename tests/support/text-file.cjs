/** Lets Jest import a .sql file as its text, as the bundlers do. */
module.exports = {
  process: (text) => ({ code: `exports.default = ${JSON.stringify(text)}; exports.__esModule = true` }),
}
