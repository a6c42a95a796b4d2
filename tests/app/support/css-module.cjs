/** Each class of a CSS module is called by its own name. */
const names = new Proxy({}, { get: (_target, name) => String(name) })

module.exports = { __esModule: true, default: names }
