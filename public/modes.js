// 阅读设置：记住读者选的深浅、大字和高对比。放在头部，先于画面运行，免得闪一下。
(() => {
  const root = document.documentElement;
  const store = (name) => `mingzhang-${name}`;
  const read = (name) => {
    try {
      return localStorage.getItem(store(name));
    } catch {
      return null;
    }
  };
  const keep = (name, value) => {
    try {
      if (value === '') localStorage.removeItem(store(name));
      else localStorage.setItem(store(name), value);
    } catch {
      // 不许存的浏览器里，设置只管这一页。
    }
  };
  const apply = (name, value) => {
    if (value === '') delete root.dataset[name];
    else root.dataset[name] = value;
  };
  for (const name of ['theme', 'text', 'contrast']) apply(name, read(name) ?? '');
  document.addEventListener('DOMContentLoaded', () => {
    for (const input of document.querySelectorAll('.modes input')) {
      input.checked = input.value === (root.dataset[input.name] ?? '');
      input.addEventListener('change', () => {
        const value = input.checked ? input.value : '';
        apply(input.name, value);
        keep(input.name, value);
      });
    }
  });
})();
