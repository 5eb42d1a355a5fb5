import './action/main.js';
