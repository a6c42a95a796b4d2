// As `@tarojs/taro` itself, but naming what it takes of the runtime, so that the rest of it can be left out.
const hooks = require('@tarojs/runtime').hooks
const taro = require('@tarojs/api').default

if (hooks.isExist('initNativeApi')) hooks.call('initNativeApi', taro)

module.exports = taro
module.exports.default = taro
