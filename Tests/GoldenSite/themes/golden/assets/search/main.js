// The golden site is read by a test, not searched.
export {};
