// What people announces: an organ, its departments or villages look different now.
declare module '#kernel/events' {
  interface Events {
    'people.organChanged': { organId: string };
  }
}

export {};
