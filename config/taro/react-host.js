/** What Taro's elements can do for React, as `hostConfig` in @tarojs/react says. */
const host = require('./react-host.json')

/** A loader. React asks its host while it runs; answered before minifying, the ways it never goes can be left out. */
module.exports = (source) =>
  source.replace(/\$\$\$hostConfig\.(\w+)/g, (question, name) => `${host[name] ?? question}`)
