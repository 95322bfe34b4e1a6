import { isOn, turn } from './keys.js';

const box = document.getElementById('keys-on');
box.checked = isOn();
box.addEventListener('change', () => turn(box.checked));
document.getElementById('keys-switch').hidden = false;
