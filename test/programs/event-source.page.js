import { served } from '/served.js';
served('/notifications', 'data: 안녕\n\nevent: order\ndata: {"id":7}\n\n', 'text/event-stream');
const show = (data) => console.log(data);
const updateOrder = ({ id }) => console.log(id);
CODE
await new Promise((resolve) => source.addEventListener('error', resolve));
// The stream of the answer ended: the browser connects again.
source.close();
// 안녕
// 7
// 재연결 중
